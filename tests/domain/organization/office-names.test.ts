import { describe, expect, test } from 'vitest';
import { levelOf, regionOf, shortNameOf } from '@core/domain/organization/office-names';

describe('what the full name of a standing committee says', () => {
  test.each([
    ['云岭市人民代表大会常务委员会', '云岭市人大常委会', '云岭市', 'city'],
    ['云岭省人民代表大会常务委员会', '云岭省人大常委会', '云岭省', 'province'],
    ['内蒙古自治区人民代表大会常务委员会', '内蒙古自治区人大常委会', '内蒙古自治区', 'province'],
    ['重庆市人民代表大会常务委员会', '重庆市人大常委会', '重庆市', 'province'],
    ['北京市海淀区人民代表大会常务委员会', '北京市海淀区人大常委会', '北京市海淀区', 'county'],
    ['云岭市河阳县人民代表大会常务委员会', '云岭市河阳县人大常委会', '云岭市河阳县', 'county'],
    ['云山州青川市人民代表大会常务委员会', '云山州青川市人大常委会', '云山州青川市', 'county'],
    ['恩施土家族苗族自治州人民代表大会常务委员会', '恩施土家族苗族自治州人大常委会', '恩施土家族苗族自治州', 'city'],
    ['鄂温克族自治旗人民代表大会常务委员会', '鄂温克族自治旗人大常委会', '鄂温克族自治旗', 'county'],
  ])('%s', (fullName, shortName, region, level) => {
    expect(shortNameOf(fullName)).toBe(shortName);
    expect(regionOf(fullName)).toBe(region);
    expect(levelOf(region)).toBe(level);
  });

  test('a name that is no standing committee is left as it is, and proposes nothing', () => {
    expect(shortNameOf('云岭市人民政府')).toBe('云岭市人民政府');
    expect(regionOf('云岭市人民政府')).toBe('');
    expect(levelOf('')).toBeNull();
  });

  test('a name still being typed proposes nothing of a region', () => {
    expect(regionOf('云岭市人民代表大会')).toBe('');
    expect(shortNameOf(' 云岭市人民代表大会常务委员会 ')).toBe('云岭市人大常委会');
  });
});
